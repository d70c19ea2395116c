/** What an element hands down to the text inside it. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly raised?: boolean;
  readonly font?: string;
  readonly alignment?: 'left' | 'center' | 'right';
  /** Line ends in the source are line breaks. */
  readonly keepsLines?: boolean;
  readonly hidden?: boolean;
}

type Declarations = ReadonlyMap<string, string>;

const longestSheet = 500_000;
const mostSelectors = 50;
const mostClasses = 8;
/** Properties that count; no others are kept, however many there are. */
const known = new Set(
  (
    'border display font font-family font-style font-weight list-style-type mso-element mso-hide mso-list ' +
    'text-align vertical-align white-space'
  ).split(' '),
);
const drawnLine = /\b(?:solid|double|dotted|dashed)\b/i;

/** The rules of style sheets that ask for one element or class; Word and Excel write no others. */
export class StyleSheet {
  private readonly rules = new Map<string, Declarations>();

  /** Adds the rules of a `style` element. */
  add(css: string): void {
    const text = css.slice(0, longestSheet).replace(/<!--|-->/g, ' ');
    for (const rule of text.split('}')) {
      const brace = rule.indexOf('{');
      if (brace === -1) continue;
      const declarations = readDeclarations(rule.slice(brace + 1));
      const selectors = rule.slice(rule.lastIndexOf('*/', brace) + 1, brace).replace(/^\//, '');
      for (const selector of selectors.split(',', mostSelectors)) {
        const key = selector.trim().toLowerCase();
        this.rules.set(key, new Map([...(this.rules.get(key) ?? []), ...declarations]));
      }
    }
  }

  /** What the sheets and its own `style` say of an element, the most particular last. */
  of(name: string, attributes: ReadonlyMap<string, string>): Declarations {
    const classes = (attributes.get('class') ?? '').toLowerCase().split(/\s+/, mostClasses);
    const keys = [name, ...classes.flatMap((one) => [`.${one}`, `${name}.${one}`])];
    const own = readDeclarations(attributes.get('style') ?? '');
    return new Map([...keys.flatMap((key) => [...(this.rules.get(key) ?? [])]), ...own]);
  }
}

function readDeclarations(css: string): Declarations {
  const found = new Map<string, string>();
  for (const declaration of css.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon === -1) continue;
    const name = declaration.slice(0, colon).trim().toLowerCase();
    const value = declaration.slice(colon + 1).trim();
    if (known.has(name)) found.set(name, value);
    // One drawn side is enough.
    else if (name.startsWith('border-') && drawnLine.test(value)) found.set('border', value);
  }
  return found;
}

const ofElement: Readonly<Record<string, Look>> = {
  b: { bold: true },
  strong: { bold: true },
  i: { italic: true },
  em: { italic: true },
  sup: { raised: true },
  pre: { keepsLines: true },
  del: { hidden: true },
  xml: { hidden: true },
  // Word puts it at the end of each paragraph, with a blank inside where there is no text.
  'o:p': { hidden: true },
};

/** The look inside an element: what it inherits, what its name says, what its styles say. */
export function lookInside(
  outer: Look,
  name: string,
  attributes: ReadonlyMap<string, string>,
  styles: Declarations,
): Look {
  const weight = styles.get('font-weight');
  const slant = styles.get('font-style');
  const raise = styles.get('vertical-align');
  const space = styles.get('white-space');
  const font = fontOf(attributes.get('face') ?? styles.get('font-family') ?? styles.get('font'));
  const align = name === 'table' ? undefined : attributes.get('align');
  const alignment = alignmentOf(styles.get('text-align') ?? align);
  return {
    ...outer,
    ...ofElement[name],
    ...(weight !== undefined && { bold: /^(?:bold|[6-9]\d\d)/i.test(weight) }),
    ...(slant !== undefined && { italic: /^(?:italic|oblique)/i.test(slant) }),
    ...(raise !== undefined && name !== 'td' && { raised: /^super/i.test(raise) }),
    ...(space !== undefined && { keepsLines: /^pre/i.test(space) }),
    ...(font !== undefined && { font }),
    ...(alignment !== undefined && { alignment }),
    ...(isHidden(styles) && { hidden: true }),
  };
}

/** The first family of a list; in the short form `font` the first name in quotes. */
function fontOf(families: string | undefined): string | undefined {
  if (families === undefined) return undefined;
  const quoted = /["']([^"']{1,60})["']/.exec(families)?.[1];
  const first = (families.split(',', 1)[0] ?? '').trim();
  const plain = /^[^"']{1,60}$/.test(first) ? first : undefined;
  return plain ?? quoted;
}

function alignmentOf(value: string | undefined): Look['alignment'] {
  switch (value?.toLowerCase()) {
    case 'center':
      return 'center';
    case 'right':
    case 'end':
      return 'right';
    case 'left':
    case 'start':
    case 'justify':
      return 'left';
    default:
      return undefined;
  }
}

/** True when a line is drawn on a side. */
export function hasBorder(styles: Declarations): boolean {
  return drawnLine.test(styles.get('border') ?? '');
}

function isHidden(styles: Declarations): boolean {
  return (
    styles.get('display') === 'none' ||
    styles.get('mso-hide') === 'all' ||
    styles.get('mso-element') === 'comment-list'
  );
}
