// Generates the JSON Schema of a list from the code's own types, so that they can't diverge.
import {writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {createGenerator} from 'ts-json-schema-generator';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const schema = createGenerator({
  path: at('src/list/model.ts'),
  tsconfig: at('tsconfig.json'),
  type: 'AccountList',
  // A name rather than a URL, because every owner serves a copy next to the list.
  schemaId: 'urn:official-accounts:account-list:1',
  // draft-07 ignores everything next to a $ref, including the id
  topRef: false,
  additionalProperties: false,
  sortProps: false,
  // the lint step runs tsc
  skipTypeCheck: true,
}).createSchema('AccountList');

await writeFile(at('dist/account-list.schema.json'), `${JSON.stringify(schema, null, 2)}\n`);
