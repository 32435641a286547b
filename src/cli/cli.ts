import {languageOf, WORDS} from './language.ts';
import {run} from './program.ts';

// Whoever reads may stop reading: `… | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const language = languageOf(process.argv.slice(2), process.env);
// Not process.exit: what was written to a pipe may still be on its way.
process.exitCode = await run(process.argv, {language, words: WORDS[language]});
