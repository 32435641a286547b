/** The words of the codes in one language. */
export interface CodeTexts {
  /** The dialog's name where the block has no heading, and what each picture is. */
  readonly codes: string;
  readonly close: string;
  readonly print: string;
  readonly copy: string;
  readonly copied: string;
  /** Where the browser doesn't copy: the reader can. */
  readonly selected: string;
  readonly send: string;
  /** What stands before the kind of file. */
  readonly save: string;
  /** Where the browser protects what is drawn, and a PNG would be noise. */
  readonly noPng: string;
  /** In place of a picture. */
  readonly tooLong: string;
}
