import { Component } from 'preact';
import type { Clock } from './clock';

interface Props {
  readonly clock: Clock;
  readonly until: number;
  readonly words: (seconds: number) => string;
  readonly onEnd: () => void;
}

/** Counts down to a moment, redrawing itself alone. It is silent for screen readers, which hear the sentence beside it. */
export class Countdown extends Component<Props> {
  private visit = new AbortController();

  override componentDidMount(): void {
    this.props.clock.everySecond(() => {
      if (this.left() > 0) this.setState({});
      else this.props.onEnd();
    }, this.visit.signal);
  }

  override componentWillUnmount(): void {
    this.visit.abort();
  }

  override render() {
    return (
      <p class="countdown" aria-hidden="true">
        {this.props.words(Math.max(0, this.left()))}
      </p>
    );
  }

  private left(): number {
    return Math.ceil((this.props.until - this.props.clock.now()) / 1000);
  }
}
