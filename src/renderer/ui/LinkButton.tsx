import { Button, type ButtonProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';

interface LinkButtonProps extends ButtonProps {
  href: string;
  children: ReactNode;
}

/** A link that looks like a button: it goes somewhere, so it stays a link for keyboard and screen reader. */
export function LinkButton({ href, children, ...props }: LinkButtonProps) {
  return (
    <Button component={Link} href={href} {...props}>
      {children}
    </Button>
  );
}
