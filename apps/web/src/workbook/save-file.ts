// Hands bytes made in the page to the person as a file. It keeps nothing.
const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const saveWorkbook = (bytes: Uint8Array<ArrayBuffer>, name: string): void => saveBlob(new Blob([bytes], { type: workbookType }), `${name}.xlsx`);

export function saveBlob(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
