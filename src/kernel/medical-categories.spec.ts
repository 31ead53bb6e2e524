import { fold } from '../compliance/text/fold.js';
import { MEDICAL_CATEGORIES, MEDICAL_CATEGORY_RULES } from './medical-categories.js';

describe('medical categories', () => {
  it('have rules, each of them', () => {
    expect(Object.keys(MEDICAL_CATEGORY_RULES)).toEqual([...MEDICAL_CATEGORIES]);
  });

  it('name specialities as they are compared', () => {
    for (const key of MEDICAL_CATEGORIES) {
      const { specialities } = MEDICAL_CATEGORY_RULES[key];
      expect(specialities.map((text) => fold(text))).toEqual([...specialities]);
    }
  });

  it('propose a disclaimer in both languages, also where none is required', () => {
    for (const key of MEDICAL_CATEGORIES) {
      const { proposed_disclaimer: text, label } = MEDICAL_CATEGORY_RULES[key];
      for (const words of [text.pt, text.en, label.pt, label.en]) expect(words).toMatch(/\S/);
    }
  });
});
