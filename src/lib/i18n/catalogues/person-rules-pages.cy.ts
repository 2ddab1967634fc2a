import { rulesCy } from '#lib/i18n/compliance/person-rules.cy.ts';
import { whatIfCy } from '#lib/i18n/compliance/what-if.cy.ts';
import type { PersonText } from './person.en.ts';

export const rulesPagesCy = { rules: rulesCy, whatIf: whatIfCy } satisfies Partial<PersonText>;
