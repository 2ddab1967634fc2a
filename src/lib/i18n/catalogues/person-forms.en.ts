import { errorsEn } from '#lib/i18n/shared/errors.en.ts';
import { helpEn } from '#lib/i18n/shared/person-help.en.ts';
import { settingsEn } from '#lib/i18n/people/person-settings.en.ts';

/** What stands beside any form: what is wrong with it, and whom to turn to. */
export const formsEn = {
	errors: errorsEn as Record<keyof typeof errorsEn, string>,
	help: helpEn,
	settings: settingsEn
};
