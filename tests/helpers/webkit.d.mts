/** Starts a virtual display that ends with this process. Returns its name. */
export function startDisplay(xvfb: string): Promise<string>;
