// Where kept files lie: a folder, or a store that speaks S3. Two acts and nothing else; what lies there is never changed.

/** `district/ab/abcdef…`: nothing of one district is reached by a place of another. */
export type FilePlace = string;

export interface FileBucket {
  /** Puts the file of a local path there; where it lies already, nothing happens. The local file is used up. */
  put(place: FilePlace, path: string, digest: string): Promise<void>;
  /** Null: nothing lies there. */
  get(place: FilePlace): Promise<FetchedFile | null>;
}

export interface FetchedFile {
  readonly path: string;
  /** A copy made for this look alone. */
  readonly temporary: boolean;
}
