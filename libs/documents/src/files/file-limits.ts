// How large evidence may be, in every way in which a file can be large. Told beforehand by the API and on the page, held here.

export const fileLimits = {
  /** Of one file. */
  bytes: 50 * 1024 * 1024,
  /** Of one submission, in use. */
  files: 200,
  pdfPages: 1000,
  /** A picture unpacked takes four bytes a pixel. */
  pixels: 60_000_000,
  zipEntries: 5000,
  /** Unpacked, measured and not as the file says of itself. */
  zipBytes: 256 * 1024 * 1024,
  /** Of the text that a preview answers. */
  htmlChars: 600_000,
  /** Unpacked, of the text parts of what is previewed: of Word far more than fills `htmlChars`, and about 700 MB in the reader's memory. */
  shownDocxBytes: 8 * 1024 * 1024,
  shownXlsxBytes: 64 * 1024 * 1024,
  nameChars: 200,
} as const;
