/** docx as we bundle it: the same documents and pages in half the time. */
/** A piece of docx's code, and code that does the same. */
interface Replacement {
  readonly slow: RegExp;
  readonly quick: string;
}

/**
 * Compiled for old browsers: each of thousands of objects a page is copied property by property, through
 * descriptors.
 */
const copying: Replacement = {
  slow: /^function _objectSpread2\(e\) \{\n[^]*?^\}\n/m,
  quick: `function _objectSpread2(e) {
  for (var i = 1; i < arguments.length; i++) Object.assign(e, arguments[i]);
  return e;
}
`,
};

const measuring: readonly Replacement[] = [
  {
    // Every word's font is looked up among the East Asian ones by putting all their names in lower case.
    slow: /^var knownEastAsianFontOf = \(font\) => \{\n[^]*?^\};\n/m,
    quick: `var eastAsianFontsByName;
var knownEastAsianFontOf = (font) => {
  eastAsianFontsByName ??= new Map(
    [...EAST_ASIAN_FONTS].reverse().flatMap((known) =>
      [known.name, ...known.aliases].map((name) => [name.toLowerCase(), known])
    )
  );
  return eastAsianFontsByName.get(font.toLowerCase());
};
`,
  },
  {
    // The tables of a face, some thousand characters, are put together and compared for every word.
    slow: /^var decodeMore = \(\{ widths, fonts \}\) => \{\n\tconst known = decodedMore\.get\(widths \+ fonts\);\n([^]*?)decodedMore\.set\(widths \+ fonts, face\);\n([^]*?^\};\n)/m,
    quick: `var decodeMore = (packed) => {
	const { widths, fonts } = packed;
	const known = decodedMore.get(packed);
$1decodedMore.set(packed, face);
$2`,
  },
  {
    // What is known of a face is looked up and copied for every word.
    slow: /^var measuresOf = \(font\) => \{\n/m,
    quick: `var measuresByFace = new Map();
var measuresOf = (font) => {
	const face = \`\${font.font}|\${font.bold}|\${font.italic}\`;
	const known = measuresByFace.get(face) ?? readMeasures(font);
	measuresByFace.set(face, known);
	return known;
};
var readMeasures = (font) => {
`,
  },
];

/** What is replaced in a file of docx. */
const replacements: Readonly<Record<string, readonly Replacement[]>> = {
  index: [copying],
  layout: [copying, ...measuring],
};

/**
 * The source of a file of docx with its slowest pieces replaced.
 *
 * @param file its name without the extension; it has the same code as an ES module and for require()
 * @throws Error when it has no such piece: docx has changed
 */
export function quicken(file: string, source: string): string {
  return (replacements[file] ?? []).reduce((text, { slow, quick }) => {
    if (!slow.test(text)) throw new Error(`docx has nothing like ${String(slow)} in ${file}`);
    return text.replace(slow, quick);
  }, source);
}
