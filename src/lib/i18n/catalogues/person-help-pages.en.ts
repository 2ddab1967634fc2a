import { settingsEn } from '#lib/i18n/people/person-settings.en.ts';
import { helpEn } from '#lib/i18n/shared/person-help.en.ts';

/** Whom to turn to, and what can be set. */
export const helpPagesEn = { help: helpEn, settings: settingsEn };
