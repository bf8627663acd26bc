/** Hands a file to the reader’s browser; it never leaves the machine. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has begun by then; a browser that is slow keeps its own reference.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
