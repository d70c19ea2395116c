import assert from 'node:assert/strict';
import { sum } from '../../../../src/core/checks/rules/sum';
import { fixed, marks } from '../rules/language';

/** Figures of a year as a clerk types them: signs for levels, empty lines between. */
function list(year: number, men: number, women: number, others: number): string {
  return `* Năm ${year}:

- Về số đảng viên: 60 đồng chí;

- Về cơ cấu theo giới tính:

+ Nam: ${men} đồng chí

+ Nữ: ${women} đồng chí

- Về dân tộc:

+ Dân tộc Kinh: ${60 - others}

+ Dân tộc khác: ${others}

- Về trình độ học vấn: 100% tốt nghiệp THPT.
`;
}

describe('the block of figures for several years', () => {
  it('becomes a table with a column per year, nothing lost', () => {
    assert.equal(
      fixed(sum, `${list(2020, 25, 35, 4)}\n${list(2025, 24, 36, 5)}\nQua thống kê cho thấy:`),
      `| Nội dung | Năm 2020 | Năm 2025 |
|---|---:|---:|
| Số đảng viên | 60 đồng chí | 60 đồng chí |
| Giới tính: nam | 25 đồng chí | 24 đồng chí |
| Giới tính: nữ | 35 đồng chí | 36 đồng chí |
| Dân tộc: dân tộc Kinh | 56 | 55 |
| Dân tộc: dân tộc khác | 4 | 5 |
| Trình độ học vấn | 100% tốt nghiệp THPT | 100% tốt nghiệp THPT |

Qua thống kê cho thấy:`,
    );
  });

  it('is checked across, as a list and as a table', () => {
    const typed = `${list(2020, 25, 36, 4)}\n${list(2025, 24, 36, 5)}`;
    assert.deepEqual(marks(sum, typed), ['Năm 2020:', 'Về cơ cấu theo giới tính:']);
    const [hint] = marks(sum, fixed(sum, typed));
    assert.equal(hint, '36 đồng chí');
  });

  it('is checked where men and women stand in one line', () => {
    const block = (women: number): string =>
      `- Tổng số đảng viên: 60\n- Giới tính: nam 25, nữ ${women}\n- Độ tuổi: dưới 40 tuổi 20, từ 40 đến 50 tuổi 22, trên 50 tuổi 18`;
    assert.deepEqual(marks(sum, block(35)), []);
    assert.deepEqual(marks(sum, block(36)), ['25, nữ 36']);
  });

  it('takes lines that one year lacks, and leaves room for figures still missing', () => {
    assert.equal(
      fixed(
        sum,
        'Năm 2020:\n\n- Số đảng viên:\n- Nữ: 12\n\nNăm 2025:\n\n- Số đảng viên: 31\n- Nữ: 14\n- Có đạo: 2',
      ),
      '| Nội dung | Năm 2020 | Năm 2025 |\n|---|---:|---:|\n| Số đảng viên | …… | 31 |\n| Nữ | 12 | 14 |\n| Có đạo | …… | 2 |',
    );
  });

  it('stays a list where something would be lost or has no place', () => {
    for (const typed of [
      list(2020, 25, 35, 4),
      `${list(2020, 25, 35, 4)}\nSau đó tình hình thay đổi.\n\n${list(2025, 24, 36, 5)}`,
      `${list(2020, 25, 35, 4)}\n${list(2020, 24, 36, 5)}`,
      `${list(2020, 25, 35, 4)}\n<!-- xem lại -->\n\n${list(2025, 24, 36, 5)}`,
      `${list(2020, 25, 35, 4)}\n- Ghi chú\n+ Nguồn\n* Chi tiết\n\n${list(2025, 24, 36, 5)}`,
      '* Năm 2020:\n- Nữ: 1\n- Nữ: 2\n- Nam: 3\n* Năm 2025:\n- Nữ: 1\n- Nam: 3',
    ]) {
      assert.ok(!marks(sum, typed).some((mark) => mark.startsWith('Năm')), typed);
    }
  });
});
