import type {Row} from '../helpers/fault-table.mjs';

/** Adds to the table that is printed when the run ends. */
export async function tell(row: Row): Promise<void> {
  await fetch('/faults/', {method: 'POST', body: JSON.stringify(row)});
}
