export const MINIFIABLE: readonly {readonly selector: string; readonly message: string}[];
