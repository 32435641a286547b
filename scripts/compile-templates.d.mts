import type {Plugin} from 'rollup';

export const compileTemplates: Plugin & {
  transform(this: {parse(code: string): unknown}, code: string, id: string): {code: string} | null;
};
