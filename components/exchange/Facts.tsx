import type { ComponentChildren } from 'preact';

interface Props {
  facts: readonly { name: string; value: ComponentChildren; code?: boolean | undefined }[];
}

/** Names and values side by side, under each other where there is no room. */
export function Facts({ facts }: Props) {
  return (
    <dl class="facts">
      {facts.map(({ name, value, code }) => (
        <div key={name} class="facts__line">
          <dt>{name}</dt>
          <dd class={code ? 'code' : undefined}>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
