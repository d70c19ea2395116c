import { catalogue } from './catalogue';

/** A number with a decimal comma, as Vietnamese writes it. */
const vietnamese = (value: number): string => String(value).replace('.', ',');

export const layoutSettingsMessages = catalogue({
  vi: {
    description: 'Báo cáo theo thể thức đã bị thay thế, hoặc đơn vị trình bày khác thể thức',
    replaced: (norm: string, current: string, since: string) =>
      `${norm} đã được thay thế từ ngày ${since}. Báo cáo ký từ ngày ấy cần theo ${current}.`,
    fix: (name: string) => `Dùng thể thức “${name}”`,
    length: (key: string, own: number, unit: string, least: number, most: number, norm: string) =>
      `“${key}” ở đây là ${vietnamese(own)} ${unit}; quy định là ${range(least, most, vietnamese)} ${unit} (${norm}). Bản in theo thiết lập này.`,
    toggle: (key: string, own: boolean, norm: string) =>
      `“${key}” ở đây là “${own ? 'có' : 'không'}”; quy định là “${own ? 'không' : 'có'}” (${norm}). Bản in theo thiết lập này.`,
  },
  en: {
    description: 'The layout profile was replaced, or the unit’s own layout leaves the norm',
    replaced: (norm: string, current: string, since: string) =>
      `${norm} was replaced on ${since}. A report signed from that day on must follow ${current}.`,
    fix: (name: string) => `Use profile “${name}”`,
    length: (key: string, own: number, unit: string, least: number, most: number, norm: string) =>
      `“${key}” is ${own} ${unit} here; the norm says ${range(least, most, String)} ${unit} (${norm}). The print follows this setting.`,
    toggle: (key: string, own: boolean, norm: string) =>
      `“${key}” is “${own ? 'có' : 'không'}” here; the norm says “${own ? 'không' : 'có'}” (${norm}). The print follows this setting.`,
  },
});

function range(least: number, most: number, show: (value: number) => string): string {
  if (most === Infinity) return `≥ ${show(least)}`;
  return least === most ? show(least) : `${show(least)}–${show(most)}`;
}
