// Hands bytes made in the page to the person as a file. It keeps nothing.
const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function saveWorkbook(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: workbookType }));
  Object.assign(document.createElement('a'), { href: address, download: `${name}.xlsx` }).click();
  URL.revokeObjectURL(address);
}
