import assert from 'node:assert/strict';
import { makeDocx, outlineOf, report } from './make-docx';

const titleStyles = ['Title', 'Subtitle', 'TitleNote', 'TitleRule'];

async function titleOf(frontMatter: string): Promise<[string | undefined, string][]> {
  const { paragraphs } = await makeDocx(report('Nội dung.', frontMatter));
  return outlineOf(paragraphs).filter(([style]) => titleStyles.includes(style ?? ''));
}

describe('titleParts', () => {
  it('prints type, subject and five hyphens', async () => {
    assert.deepEqual(await titleOf('tên loại: BÁO CÁO\ntrích yếu: kết quả công tác năm'), [
      ['Title', 'BÁO CÁO'],
      ['Subtitle', 'kết quả công tác năm'],
      ['TitleRule', '-----'],
    ]);
  });

  it('breaks a long subject into even lines', async () => {
    const [, subject] = await titleOf(
      'tên loại: BC\ntrích yếu: tổng kết công tác xây dựng tổ chức cơ sở đảng và đội ngũ đảng viên giai đoạn 2021 - 2026',
    );
    assert.equal(
      subject?.[1],
      'tổng kết công tác xây dựng tổ chức cơ sở đảng\nvà đội ngũ đảng viên giai đoạn 2021 - 2026',
    );
  });

  it('prints layout B: author and congress in capitals, then the term', async () => {
    assert.deepEqual(
      await titleOf(
        'tiêu đề: [BÁO CÁO CỦA BAN CHẤP HÀNH ĐẢNG BỘ, TẠI ĐẠI HỘI LẦN THỨ HAI, Nhiệm kỳ mới]',
      ),
      [
        ['Title', 'BÁO CÁO CỦA BAN CHẤP HÀNH ĐẢNG BỘ'],
        ['Title', 'TẠI ĐẠI HỘI LẦN THỨ HAI'],
        ['Subtitle', 'Nhiệm kỳ mới'],
        ['TitleRule', '-----'],
      ],
    );
  });

  it('prints layout C: the theme in capitals, then the note in brackets', async () => {
    assert.deepEqual(
      await titleOf('tiêu đề: [XÂY DỰNG ĐẢNG BỘ VỮNG MẠNH, "(Báo cáo trình Đại hội)"]'),
      [
        ['Title', 'XÂY DỰNG ĐẢNG BỘ VỮNG MẠNH'],
        ['TitleNote', '(Báo cáo trình Đại hội)'],
        ['TitleRule', '-----'],
      ],
    );
  });

  it('prints no hyphens without a title', async () => {
    assert.deepEqual(await titleOf('mẫu: tong-ket-xay-dung-dang'), []);
  });
});
