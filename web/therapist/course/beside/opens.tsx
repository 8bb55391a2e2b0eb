import { type ReactNode, useState } from 'react';
import { Button } from '#web/ui/buttons/button.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';

/** A form that stands open while it is written, and closes once it was saved. */
export function Opens({ title, children }: { title: string; children: (onDone: () => void) => ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Stack>
      <div>
        <Button size="small" kind="quiet" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {title}
        </Button>
      </div>
      {isOpen && children(() => setOpen(false))}
    </Stack>
  );
}
