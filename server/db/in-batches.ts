/** A long list some at a time: a question to the database names so many ids at most, and others have their turn between. */
export function* inBatches<One>(all: readonly One[], most = 500): Generator<One[]> {
  for (let from = 0; from < all.length; from += most) yield all.slice(from, from + most);
}
