import { rulesEn } from '#lib/i18n/compliance/person-rules.en.ts';
import { whatIfEn } from '#lib/i18n/compliance/what-if.en.ts';

/** The rules, and what follows from what. */
export const rulesPagesEn = { rules: rulesEn, whatIf: whatIfEn };
