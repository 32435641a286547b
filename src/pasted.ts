/** Entry `official-accounts/pasted`: tells what a pasted address is, for tools that accept addresses. */
export {hasNoAddress, readPasted} from './list/pasted.ts';
export {toAccount} from './list/to-account.ts';
export {ADDRESS_FORMS} from './networks/address-forms/all.ts';
export {PAGE_KINDS} from './networks/address-forms/form.ts';
export type {PastedAddress} from './list/pasted.ts';
export type {ReadAddress} from './list/to-account.ts';
export type {AddressForm, AddressForms, PageKind} from './networks/address-forms/form.ts';
