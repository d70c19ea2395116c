import { catalogue } from './catalogue';

export const templateMessages = catalogue({
  vi: { frontMatter: 'Phần khai báo', signature: 'Thể thức ký' },
  en: { frontMatter: 'Front matter', signature: 'Signature' },
});
