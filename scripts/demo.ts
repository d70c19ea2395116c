/** The main job in one go: checks a draft, exports it and a finished report to Word, prints where they are. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

const draft = 'samples/ban-nhap-tong-ket.md';
const finished = 'samples/tong-ket-xay-dung-dang.md';

mkdirSync('out/demo', { recursive: true });

console.log(`\n1. Kiểm tra bản nháp ${draft}:\n`);
run('lint', draft);
console.log('\n2. Xuất bản nháp ra Word (chỗ trống được tô và ghi chú):\n');
run('export', '--draft', '-o', 'out/demo/ban-nhap.docx', draft);
console.log(`\n3. Kiểm tra và xuất báo cáo đã xong ${finished}:\n`);
run('lint', finished);
run('export', '-o', 'out/demo/tong-ket.docx', finished);
console.log('\nMở trình soạn thảo với các báo cáo mẫu: npm start\n');

/** A finding (exit code 1) is what a demo is about; only a failure to run ends it. */
function run(...words: string[]): void {
  const { status } = spawnSync(process.execPath, ['dist/cli.js', ...words], { stdio: 'inherit' });
  if (status === 2 || status === null) process.exit(1);
}
