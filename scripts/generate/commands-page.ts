import type { Command, Contributions, Keybinding, Manifest } from './manifest';
import { code, generatedFrom, page, plain, table } from './markdown';

/** Places of VS Code in which a command may be shown, as a user would name them. */
const places: Readonly<Record<string, string>> = {
  'editor/title': 'thanh nút phía trên bài',
  'editor/title/run': 'thanh nút phía trên bài',
  'editor/context': 'bấm chuột phải trong bài',
  'explorer/context': 'bấm chuột phải vào tệp',
  'file/newFile': 'trình đơn Tệp mới',
};

/** `docs/reference/commands.md`: commands and keys of the extension, from its manifest. */
export function commandsPage({ contributes = {} }: Manifest): string {
  const commands = contributes.commands ?? [];
  return page(
    generatedFrom('package.json'),
    '# Các lệnh',
    'Mở bảng lệnh bằng `Ctrl+Shift+P` rồi gõ tên lệnh; gõ không dấu cũng tìm được, chẳng hạn `xuat ra word`. Muốn đặt phím tắt khác, xin mở “Preferences: Open Keyboard Shortcuts” và tìm theo mã lệnh.',
    table(
      ['Lệnh', 'Phím tắt', 'Có sẵn ở', 'Dùng được khi', 'Mã lệnh'],
      commands.map((command) => [
        plain(nameOf(command)),
        keysOf(command, contributes.keybindings ?? []),
        placesOf(command, contributes).join(', '),
        command.enablement?.includes('baoCao.isReport') ? 'đang mở một báo cáo' : 'bất cứ lúc nào',
        code(command.command),
      ]),
    ),
  );
}

function nameOf({ title, category }: Command): string {
  return category ? `${category}: ${title}` : title;
}

function keysOf({ command }: Command, keybindings: readonly Keybinding[]): string {
  return keybindings
    .filter((keybinding) => keybinding.command === command)
    .map(({ key, mac }) => code(spelt(key)) + (mac ? ` (macOS: ${code(spelt(mac))})` : ''))
    .join(', ');
}

/** `alt+.` as keys are printed: `Alt+.` */
function spelt(keys: string): string {
  return keys.replace(/[a-z]+/g, (name) => name.charAt(0).toUpperCase() + name.slice(1));
}

function placesOf({ command }: Command, { menus = {} }: Contributions): string[] {
  const found = Object.entries(menus).flatMap(([menu, items]) =>
    items.some((item) => item.command === command) && places[menu] ? [places[menu]] : [],
  );
  return [...new Set(found)];
}
