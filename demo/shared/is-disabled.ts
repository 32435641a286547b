/** Whether to disable a button that has nothing to do: not while it has the focus, which would be lost. */
export const isDisabled = (id: string, isOff: boolean): boolean => isOff && document.activeElement?.id !== id;
