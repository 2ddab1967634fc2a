/** What a person can ask for with their side. Apart from the vocabulary, so that their page loads no shapes for it. */
export const accountWishes = ['call_me', 'someone_helps_me'] as const;
