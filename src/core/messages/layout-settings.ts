import { catalogue } from './catalogue';

/** A value with its unit, with a decimal comma in Vietnamese. */
const vietnamese = (value: number): string => String(value).replace('.', ',');

export const layoutSettingsMessages = catalogue({
  vi: {
    description:
      'Thể thức báo cáo dùng đã bị thay thế, hoặc thiết lập của đơn vị ra ngoài thể thức',
    replaced: (norm: string, current: string, since: string) =>
      `${norm} đã được thay thế từ ngày ${since}. Báo cáo này cần theo ${current}.`,
    fix: (name: string) => `Dùng thể thức “${name}”`,
    length: (key: string, own: number, unit: string, least: number, most: number, norm: string) =>
      `bao-cao.yaml đặt “${key}” là ${vietnamese(own)} ${unit}, ngoài quy định ${range(least, most, vietnamese)} ${unit} (${norm}). Bản in vẫn theo thiết lập của đơn vị.`,
    toggle: (key: string, own: boolean, norm: string) =>
      `bao-cao.yaml đặt “${key}” là “${own ? 'có' : 'không'}”, khác quy định (${norm}). Bản in vẫn theo thiết lập của đơn vị.`,
  },
  en: {
    description: 'The layout profile has been replaced, or the unit’s own layout leaves the norm',
    replaced: (norm: string, current: string, since: string) =>
      `${norm} was replaced on ${since}. This report must follow ${current}.`,
    fix: (name: string) => `Use profile “${name}”`,
    length: (key: string, own: number, unit: string, least: number, most: number, norm: string) =>
      `bao-cao.yaml sets “${key}” to ${own} ${unit}, outside the norm’s ${range(least, most, String)} ${unit} (${norm}). The print follows the unit’s setting.`,
    toggle: (key: string, own: boolean, norm: string) =>
      `bao-cao.yaml sets “${key}” to “${own ? 'có' : 'không'}”, against the norm (${norm}). The print follows the unit’s setting.`,
  },
});

function range(least: number, most: number, show: (value: number) => string): string {
  if (most === Infinity) return `≥ ${show(least)}`;
  return least === most ? show(least) : `${show(least)}–${show(most)}`;
}
