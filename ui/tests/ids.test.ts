import { expect, it } from 'vitest';
import { newId } from '../src/app/ids';

it('makes identifiers of version 7 that sort by time', () => {
  const early = newId(1_490_000_000_000);
  const late = newId(1_490_000_000_001);
  expect(early).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(early < late).toBe(true);
  expect(newId(0)).not.toBe(newId(0));
});
