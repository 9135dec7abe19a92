import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { besideField } from '../../../src/content/prompt/position.ts';

const viewport = { width: 1280, height: 800 };
const panel = { width: 460, height: 300 };

describe('the place of a panel', () => {
  it('is below the field, at its left edge', () => {
    expect(besideField({ left: 100, top: 50, width: 400, height: 100 }, panel, viewport)).toEqual({
      left: 100,
      top: 158,
    });
  });

  it('is above a field at the bottom', () => {
    expect(besideField({ left: 100, top: 700, width: 400, height: 60 }, panel, viewport)).toEqual({
      left: 100,
      top: 392,
    });
  });

  it('is within the viewport for every field', () => {
    const box = fc.record({
      left: fc.integer({ min: -500, max: 2000 }),
      top: fc.integer({ min: -500, max: 2000 }),
      width: fc.integer({ min: 0, max: 2000 }),
      height: fc.integer({ min: 0, max: 2000 }),
    });
    fc.assert(
      fc.property(box, (field) => {
        const { left, top } = besideField(field, panel, viewport);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left + panel.width).toBeLessThanOrEqual(viewport.width);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(top + panel.height).toBeLessThanOrEqual(viewport.height);
      }),
    );
  });
});
