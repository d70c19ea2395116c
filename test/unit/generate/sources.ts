import type { Manifest } from '../../../scripts/generate/manifest';

/** A manifest with one of everything the docs read. */
export const manifest: Manifest = {
  contributes: {
    commands: [
      {
        command: 'baoCao.export',
        title: 'Xuất ra Word',
        category: 'Báo cáo',
        enablement: 'baoCao.isReport',
      },
      { command: 'baoCao.nextBlank', title: 'Chỗ trống | tiếp theo', category: 'Báo cáo' },
    ],
    keybindings: [{ command: 'baoCao.nextBlank', key: 'alt+.', mac: 'cmd+alt+.' }],
    menus: {
      'editor/title': [{ command: 'baoCao.export', when: 'editorLangId == markdown' }],
      commandPalette: [{ command: 'baoCao.nextBlank' }],
    },
    colors: [{ id: 'baoCao.blankBackground', description: 'Nền của chỗ trống' }],
    configuration: [
      {
        title: 'Báo cáo',
        properties: {
          'baoCao.language': {
            type: 'string',
            default: 'vi',
            enum: ['vi', 'en'],
            enumDescriptions: ['Tiếng Việt', 'Tiếng Anh'],
            description: 'Ngôn ngữ của thông báo',
          },
          'baoCao.checkWhileTyping': {
            type: 'boolean',
            default: true,
            markdownDescription: 'Kiểm tra khi gõ; xem `bao-cao.yaml`',
          },
        },
      },
    ],
  },
};
