// Runs all checks even if one fails, so that a single run reports everything.
import {existsSync} from 'node:fs';
import {node} from './run.mjs';

const CHECKS = {
  ESLint: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0'],
  Types: ['node_modules/typescript/bin/tsc', '--noEmit'],
  Prettier: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
};

// The demo's types come from the published files.
if (!existsSync('dist/index.d.ts') && !(await node(['--import', 'tsx', 'scripts/build.mjs']))) process.exit(1);

const results = await Promise.all(Object.values(CHECKS).map((args) => node(args)));
Object.keys(CHECKS).forEach((name, index) => console.log(`${results[index] ? 'ok    ' : 'FAILED'}  ${name}`));
if (results.includes(false)) process.exit(1);
