import { settingsCy } from '#lib/i18n/people/person-settings.cy.ts';
import { helpCy } from '#lib/i18n/shared/person-help.cy.ts';
import type { PersonText } from './person.en.ts';

export const helpPagesCy = { help: helpCy, settings: settingsCy } satisfies Partial<PersonText>;
