import { isTopicName, topics } from '#lib/person/compliance/topics.ts';
import type { PageLoad } from './$types';

/** The texts of one topic, and of no other; null for an address that names none. */
export const load: PageLoad = async ({ params: { topic } }) => {
	if (!isTopicName(topic)) return { topic: null };
	const { title, read } = topics[topic];
	return { topic: { title, sectionsFor: await read() } };
};
