/** The questions with some of them put first, in the order in which these are named; the others stay in theirs. */
export const withFirst = <Q extends { id: string }>(questions: readonly Q[], first: readonly string[]): Q[] => [
  ...first.flatMap((id) => questions.find((question) => question.id === id) ?? []),
  ...questions.filter(({ id }) => !first.includes(id)),
];
