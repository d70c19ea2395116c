import type { LayoutProfile } from '../../layout/profile';

const compatibilityFlags = [
  ['compatibilityMode', '15'],
  ['overrideTableStyleFontSizeAndJustification', '1'],
  ['enableOpenTypeFeatures', '1'],
  ['doNotFlipMirrorIndents', '1'],
  ['differentiateMultirowTableHeaders', '1'],
] as const;

/**
 * The settings part, written whole: docx leaves out mirrored margins, the note separators and the language.
 * It holds no request to update fields. The order of elements is the schema's.
 *
 * @param twoSided true when the report is printed on both sides of the sheet: only then the margins of the back
 * may change places
 */
export function settings({ page, language }: LayoutProfile, twoSided: boolean): string {
  const separators = (kind: 'footnote' | 'endnote'): string =>
    `<w:${kind}Pr><w:${kind} w:id="-1"/><w:${kind} w:id="0"/></w:${kind}Pr>`;
  const flags = compatibilityFlags.map(
    ([name, value]) =>
      `<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="${value}"/>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    '<w:zoom w:percent="100"/>',
    page.mirrored && twoSided ? '<w:mirrorMargins/>' : '',
    '<w:defaultTabStop w:val="720"/>',
    '<w:characterSpacingControl w:val="doNotCompress"/>',
    separators('footnote'),
    separators('endnote'),
    `<w:compat><w:doNotExpandShiftReturn/>${flags.join('')}</w:compat>`,
    `<w:themeFontLang w:val="${language}"/>`,
    '<w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1"',
    ' w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" w:accent5="accent5"',
    ' w:accent6="accent6" w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/>',
    '<w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>',
    '</w:settings>',
  ].join('');
}
