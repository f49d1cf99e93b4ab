// The kinds of files that evidence may be: what each is called, its media type, the endings that fit it, how it can be looked at.
// A kind is told by content (tell-kind.ts), never by name. It reads nothing.

export type FileKind = 'pdf' | 'png' | 'jpeg' | 'webp' | 'docx' | 'xlsx' | 'ofd' | 'office-97';
/** `pages`: as pictures, page by page · `picture`: one picture · `html`: clean text and tables · `none`: the file itself only. */
export type PreviewKind = 'pages' | 'picture' | 'html' | 'none';

export interface KindFacts {
  readonly name: string;
  readonly mediaType: string;
  /** The first is put behind a name that has none. */
  readonly endings: readonly string[];
  readonly preview: PreviewKind;
}

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const fileKinds: Readonly<Record<FileKind, KindFacts>> = {
  pdf: { name: 'PDF', mediaType: 'application/pdf', endings: ['pdf'], preview: 'pages' },
  png: { name: 'PNG 图片', mediaType: 'image/png', endings: ['png'], preview: 'picture' },
  jpeg: { name: 'JPG 图片', mediaType: 'image/jpeg', endings: ['jpg', 'jpeg', 'jfif'], preview: 'picture' },
  webp: { name: 'WebP 图片', mediaType: 'image/webp', endings: ['webp'], preview: 'picture' },
  docx: { name: 'Word 文档', mediaType: docx, endings: ['docx', 'wps'], preview: 'html' },
  xlsx: { name: 'Excel 表格', mediaType: xlsx, endings: ['xlsx', 'et'], preview: 'html' },
  ofd: { name: 'OFD', mediaType: 'application/ofd', endings: ['ofd'], preview: 'none' },
  /** The one container of doc, xls, wps and et before 2007: which of them it is, only its name says. */
  'office-97': { name: '旧版 Office 或 WPS 文件', mediaType: 'application/x-ole-storage', endings: ['doc', 'xls', 'wps', 'et'], preview: 'none' },
};

export const acceptedWords = 'PDF、图片（png、jpg、webp）、Word（docx）、Excel（xlsx）、OFD 和旧版 doc、xls、wps、et';
export const acceptedEndings: readonly string[] = [...new Set(Object.values(fileKinds).flatMap(({ endings }) => endings))];

/** Ending of a file name in small letters; empty where it has none. */
export const endingOf = (name: string): string => /\.([^.\s]{1,8})$/u.exec(name)?.[1]?.toLowerCase() ?? '';
