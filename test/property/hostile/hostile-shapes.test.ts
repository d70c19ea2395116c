import { hostileReports, hostileSettings } from './shapes';
import { tryReport, trySettings } from './try-shape';

describe('a text of a hostile shape', function () {
  this.timeout(5 * 60_000);

  for (const shape of hostileReports) {
    it(`is read, checked, mended and printed in time: ${shape.name}, ${shape.quick}`, async () => {
      await tryReport(shape, shape.quick);
    });
  }

  for (const shape of hostileSettings) {
    it(`is read in time: ${shape.name}, ${shape.quick}`, async () => {
      await trySettings(shape, shape.quick);
    });
  }
});
