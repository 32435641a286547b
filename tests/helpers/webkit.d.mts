/** Starts a display that nobody sees, which ends with this process. Returns its name. */
export function startDisplay(xvfb: string): Promise<string>;
