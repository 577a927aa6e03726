package vn.caunoi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class SourcePaceTest {
    private final AtomicLong time = new AtomicLong();
    private final SourcePace pace = new SourcePace(time::get);

    @Test
    void oneSourceIsHeldUpAndItsNeighbourIsNot() {
        assertThat(allowed("203.0.113.7", 5)).isEqualTo(3);
        assertThat(allowed("203.0.113.8", 1)).isEqualTo(1);
    }

    @Test
    void aMinuteLaterItMayGoOn() {
        assertThat(allowed("203.0.113.7", 5)).isEqualTo(3);
        time.addAndGet(TimeUnit.MINUTES.toNanos(1));
        assertThat(allowed("203.0.113.7", 5)).isEqualTo(3);
    }

    @Test
    void theServerInFrontOfTheProductIsManySources() {
        assertThat(allowed("127.0.0.1", 70)).isEqualTo(60);
    }

    @Test
    void anotherAddressOfTheSameHouseIsTheSameSource() {
        assertThat(allowed("2001:db8:0:1::7", 3)).isEqualTo(3);
        assertThat(allowed("2001:db8:0:1::8", 1)).isZero();
        assertThat(allowed("2001:db8:0:2::7", 1)).isEqualTo(1);
    }

    private long allowed(String address, int times) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return IntStream.range(0, times).filter(time -> pace.allows(request, "gõ", 3)).count();
    }
}
