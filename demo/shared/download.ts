/** How long a browser may take to begin with a download, in milliseconds. */
const DURATION = 60_000;

/** Gives a file to the visitor. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), DURATION);
}

/** Whether this browser hands things on to the system's other programs. */
export const canShare = (data: ShareData): boolean => 'canShare' in navigator && navigator.canShare(data);

/** Hands something on to another program, which the visitor chooses; or chooses none. */
export const share = (data: ShareData): void => {
  navigator.share(data).catch(() => undefined);
};
