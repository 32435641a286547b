/** What `import 'official-accounts/list-faults'` gives: what is wrong with a list's file, and in which words it is said. */
export {causesOf} from './list-faults/causes.ts';
export {FAULT_WORDS} from './list-faults/fault-words.ts';
export {fileKind} from './list-faults/file-kind.ts';
export {hostMeant} from './list-faults/host-meant.ts';
export {jsonFaults} from './list-faults/json-faults.ts';
export {textFault, textFaults} from './list-faults/text-faults.ts';
export type {FaultCode, FileKind, JsonFault, JsonFaultCode, TextFaultCode} from './list-faults/fault.ts';
export type {FaultWords} from './list-faults/fault-words.ts';
export type {TextFault} from './list-faults/text-faults.ts';
