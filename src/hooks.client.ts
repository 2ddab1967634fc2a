import type { ClientInit } from '@sveltejs/kit';
import { replaceFirstPicture } from '#lib/device/first-picture.ts';
import { provideTexts } from '#lib/i18n/catalogues/given-texts.ts';
import { textSources } from '#lib/i18n/catalogues/person-text-sources.ts';

export const init: ClientInit = () => {
	provideTexts(textSources);
	replaceFirstPicture();
};
