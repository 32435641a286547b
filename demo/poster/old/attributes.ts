/** An attribute of the element, as its manifest describes it. */
export interface Attribute {
  readonly name: string;
  /** What holds where the attribute is not there, as text. */
  readonly default: string;
  readonly isBoolean: boolean;
  readonly description: string;
}

/** What is read of the manifest, custom-elements.json. */
export interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly {
        readonly name: string;
        readonly description?: string;
        readonly type?: {readonly text: string};
        readonly default?: string;
      }[];
    }[];
  }[];
}

const TAG = 'official-accounts';

/**
 * The element's attributes, in its own order.
 * @throws where the manifest has no such element
 */
export function attributesIn({modules}: Manifest): Attribute[] {
  const elements = modules.flatMap(({declarations = []}) => declarations);
  const element = elements.find(({tagName}) => tagName === TAG);
  if (!element?.attributes) throw new Error(`the manifest has no attributes of ${TAG}`);
  return element.attributes.map(({name, description = '', type, default: code = ''}) => ({
    name,
    description,
    isBoolean: type?.text === 'boolean',
    // The manifest has it as code: 'rows' in quotes, 2 without.
    default: code.replace(/^(['"])(.*)\1$/, '$2'),
  }));
}

/** The attributes of the element that is published beside this page: what it has is what is set here. */
export async function fetchAttributes(folder: string): Promise<Attribute[]> {
  const response = await fetch(new URL('custom-elements.json', folder));
  if (!response.ok) throw new Error(`custom-elements.json: ${response.status}`);
  return attributesIn((await response.json()) as Manifest);
}
