/** Words of the person, each with what they are about. */
export function Quotes({ quotes }: { quotes: readonly { about: string; text: string }[] }) {
  if (quotes.length === 0) return null;
  return (
    <ul class="quotes">
      {quotes.map(({ about, text }, at) => (
        <li key={at}>
          <p class="muted">
            <bdi>{about}</bdi>
          </p>
          <p class="sheet__text">
            <bdi>{text}</bdi>
          </p>
        </li>
      ))}
    </ul>
  );
}
