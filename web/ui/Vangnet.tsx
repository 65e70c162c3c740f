import { Component, type ReactNode } from 'react';

/** Shows `bij` when a part of the page breaks (a lost chunk, a map that cannot draw), so that the rest goes on. */
export class Vangnet extends Component<{ bij: ReactNode; opStuk?: () => void; children: ReactNode }, { stuk: boolean }> {
  override state = { stuk: false };

  static getDerivedStateFromError() {
    return { stuk: true };
  }

  override componentDidCatch() {
    this.props.opStuk?.();
  }

  override render() {
    return this.state.stuk ? this.props.bij : this.props.children;
  }
}
