export interface Code { readonly title: string; readonly titleLang: string | undefined; readonly network: string; readonly href: string }
export interface CodesOptions { readonly language: string; readonly texts: Readonly<Record<string, string>>; readonly heading: string; readonly headingLevel: number; readonly brand: string }
export function openCodes(block: HTMLElement, codes: readonly Code[], options: CodesOptions): void { block.append(String(codes.length), options.heading); }
