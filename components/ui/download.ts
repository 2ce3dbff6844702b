/** Hands a text to the person as a CSV file. */
export function downloadCsv(text: string, name: string): void {
  downloadFile(new Blob([text], { type: 'text/csv;charset=utf-8' }), name);
}

/** Hands a file to the person. */
export function downloadFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
