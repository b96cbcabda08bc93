package com.baribhara.organisation;

/** What happens when a rent is to rise earlier than the law has it. */
public enum EarlyIncrease {
    /** It wants a reason, which is recorded. */
    WARN,
    /** It is refused. */
    BLOCK
}
