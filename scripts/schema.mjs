// Writes the JSON Schema of a list from the types that the code itself is written in, so that the two can't part.
import {writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {createGenerator} from 'ts-json-schema-generator';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const schema = createGenerator({
  path: at('src/list/model.ts'),
  tsconfig: at('tsconfig.json'),
  type: 'AccountList',
  // A name, not a place: every owner serves a copy beside the list.
  schemaId: 'urn:official-accounts:account-list:1',
  // draft-07 ignores what stands beside a $ref, the id too
  topRef: false,
  additionalProperties: false,
  sortProps: false,
  // tsc checks the types in the lint step
  skipTypeCheck: true,
}).createSchema('AccountList');

await writeFile(at('dist/account-list.schema.json'), `${JSON.stringify(schema, null, 2)}\n`);
